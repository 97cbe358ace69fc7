-- How the calls of a webhook go is written by whoever makes them, and what the webhook is by its organisation: apart, so
-- that a call which fails is no newer version of what somebody is editing. The log tells the messages that were taken,
-- the newest first, from one index.

create table webhook_health (
  webhook_id    char(36) character set ascii collate ascii_bin not null,
  failures      int not null,
  failing_since datetime(6) null,
  resting_until datetime(6) null,
  primary key (webhook_id),
  constraint webhook_health_of foreign key (webhook_id) references webhook (id) on delete cascade,
  constraint webhook_health_failures check ((failures = 0) = (failing_since is null))
) engine = InnoDB default charset = utf8mb4;

insert into webhook_health (webhook_id, failures, failing_since, resting_until)
select id, failures, failing_since, resting_until from webhook;

alter table webhook drop constraint webhook_failures;
alter table webhook drop column failures, drop column failing_since, drop column resting_until;

create index webhook_call_message on webhook_call (webhook_id, message_id, outcome);
