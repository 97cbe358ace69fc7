-- Under which scheme the offers of the demo stand. One draft has still to choose, and one offer is older than the question.

update offer set scheme = 'JOB' where kind = 'JOB';
update offer set scheme = 'STAGE_FIRST', mentor = 'Nadia Proef'
where id = 'de000011-0000-7000-8000-000000000002';
update offer set scheme = 'PATHWAY_TWICE_SIX', steps = 'P6M,P6M'
where id in ('de000011-0000-7000-8000-000000000006', 'de000011-0000-7000-8000-000000000007');
update offer set scheme = 'PATHWAY_THRICE_SIX', steps = 'P6M,P6M,P6M', undertakings = 'EVALUATED_STEPS'
where months = 18;
update offer set scheme = 'BIS_ACTIRIS', undertakings = 'APPROVED_TRAINING_PLAN', allowance_cents = 105000
where id = 'de000011-0000-7000-8000-000000000015';
