-- Who was heard about the demo plans, who follows them and who decided on them: all invented for this demo.

insert into plan_consultation (id, employer_id, plan_id, body, consulted_on, opinion, remark)
select concat('de00000c', substr(p.id, 9)), p.employer_id, p.id,
       if(p.employer_id = 'de000001-0000-7000-8000-000000000012', 'UNION_DELEGATION', 'WORKS_COUNCIL'),
       date(p.starts_on - interval 2 month),
       if(p.status = 'CHANGES_REQUESTED', 'BACKS_WITH_REMARKS', 'BACKS'),
       if(p.employer_id in ('de000001-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000011'),
          'Le conseil demande un suivi tous les six mois. (inventé pour cette démo)',
          'De vertegenwoordigers vragen elk half jaar een stand van zaken. (verzonnen voor deze demo)')
from diversity_plan p
where p.id like 'de000004-%' and p.status <> 'DRAFT';

insert into plan_support_seat (employer_id, plan_id, position, job_function, voice)
select p.employer_id, p.id, s.position, if(p.employer_id in ('de000001-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000011'), s.fr, s.nl), s.voice
from diversity_plan p
cross join (
  select 1 as position, 'Hoofd personeel' as nl, 'Responsable du personnel' as fr, 'PERSONNEL_OFFICE' as voice
  union all select 2, 'Lid van de directie', 'Membre de la direction', 'MANAGEMENT'
  union all select 3, 'Afgevaardigde van het personeel', 'Déléguée du personnel', 'WORKERS_REPRESENTATIVES'
  union all select 4, 'Ploegleider', 'Chef d’équipe', 'WORKERS'
) s
where p.id like 'de000004-%' and p.status <> 'DRAFT';

update diversity_plan p
set p.agreed_on = date(p.starts_on - interval 6 week),
    p.agreed_by = if(p.employer_id in ('de000001-0000-7000-8000-000000000003', 'de000001-0000-7000-8000-000000000011'), 'Conseil d’administration', 'Raad van bestuur')
where p.id like 'de000004-%' and p.status <> 'DRAFT';
