-- The whole life of an offer: a head start for job desks, suspended, filled and archived beside what there was; and
-- places that are kept for the group of the objective that the offer serves.

alter table offer
  add column reserved tinyint not null default 0,
  add column opens_on date null;

alter table offer drop constraint offer_status;
alter table offer add constraint offer_status
  check (status in ('DRAFT', 'PUBLISHED', 'SUSPENDED', 'FILLED', 'CLOSED', 'EXPIRED', 'ARCHIVED'));

alter table offer drop constraint offer_closed;
alter table offer add constraint offer_closed
  check ((closed_at is null) = (status in ('DRAFT', 'PUBLISHED', 'SUSPENDED')));

-- A head start is a publication that opens to everybody on a later day
alter table offer add constraint offer_opens check (opens_on is null or published_at is not null);

alter table offer add constraint offer_reserved check (reserved = 0 or objective_id is not null);

create index offer_ended on offer (status, closed_at);
create index offer_reserved on offer (reserved, status);
