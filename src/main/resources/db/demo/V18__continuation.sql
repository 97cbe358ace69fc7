-- The second plan of Haven Noord takes up what the first one left open: the places for trainees that nobody filled, and the
-- announcement of the vacancies.

update diversity_plan set predecessor_id = 'de000004-0000-7000-8000-000000000300'
where id = 'de000004-0000-7000-8000-000000000400';
update plan_objective set carried_from = 'de000005-0000-7000-8000-000000000301'
where id = 'de000005-0000-7000-8000-000000000401';
update plan_action set carried_from = 'de000006-0000-7000-8000-000000000301'
where id = 'de000006-0000-7000-8000-000000000401';

-- What the reported shares are of, like that of the shares that the plans begin with: invented.
update progress_entry e join plan_objective o on o.id = e.objective_id
set e.share_whole = 50, e.share_part = e.amount / 2
where e.id like 'de000007-%' and o.indicator_kind = 'SHARE' and e.share_whole is null;
