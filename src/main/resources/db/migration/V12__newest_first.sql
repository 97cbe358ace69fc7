-- When an offer or a plan was begun. Own lists show the newest first, whatever scheme an id follows. Ids that the
-- application drew (UUID version 7) tell the moment; the others count as begun now.

alter table offer
  add column created_at datetime(6) not null default (utc_timestamp(6)) after objective_id,
  add index offer_own (employer_id, created_at, id),
  add index offer_own_status (employer_id, status, created_at, id),
  drop index offer_of_employer;

alter table diversity_plan
  add column created_at datetime(6) not null default (utc_timestamp(6)) after round,
  drop index diversity_plan_own,
  add index diversity_plan_own (employer_id, created_at, id);

update offer
set created_at = cast('1970-01-01' as datetime(6))
                 + interval cast(conv(concat(substr(id, 1, 8), substr(id, 10, 4)), 16, 10) as unsigned) * 1000 microsecond
where substr(id, 15, 1) = '7' and id < '0f';

update diversity_plan
set created_at = cast('1970-01-01' as datetime(6))
                 + interval cast(conv(concat(substr(id, 1, 8), substr(id, 10, 4)), 16, 10) as unsigned) * 1000 microsecond
where substr(id, 15, 1) = '7' and id < '0f';
