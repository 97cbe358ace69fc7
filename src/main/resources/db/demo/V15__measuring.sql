-- The objectives of the first demo plans were written before the catalogue of indicators: each gets the one that says what
-- it counts, and keeps what that means today. What the shares are of is invented.

update plan_objective set indicator = 'MENTORS' where id = 'de000005-0000-7000-8000-000000000101';
update plan_objective set indicator = 'INTERNSHIPS'
  where id in ('de000005-0000-7000-8000-000000000301', 'de000005-0000-7000-8000-000000000401');
update plan_objective set indicator = 'PEOPLE_HIRED'
  where id in ('de000005-0000-7000-8000-000000000102', 'de000005-0000-7000-8000-000000000402',
               'de000005-0000-7000-8000-000000000701', 'de000005-0000-7000-8000-000000001201');
update plan_objective set indicator = 'PEOPLE_TRAINED'
  where id in ('de000005-0000-7000-8000-000000000901', 'de000005-0000-7000-8000-000000001101');

update plan_objective set baseline_whole = 20, baseline_part = baseline / 5
  where id like 'de000005-%' and indicator = 'SHARE' and mod(baseline, 5) = 0;
update plan_objective set baseline_whole = 50, baseline_part = baseline / 2
  where id like 'de000005-%' and indicator = 'SHARE' and mod(baseline, 5) <> 0;

update plan_objective join indicator on indicator.code = plan_objective.indicator
  set plan_objective.indicator_kind = indicator.kind, plan_objective.adds_up = indicator.adds_up,
      plan_objective.counts_placements = indicator.counts_placements
  where plan_objective.id like 'de000005-%';
