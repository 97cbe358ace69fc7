-- Addresses of other systems that an organisation wants called when something happens to what it may see, and a log of
-- the calls without what was in them. Secrets are sealed with a key that is not in the database.

create table webhook (
  id               char(36) character set ascii collate ascii_bin not null,
  organisation_id  char(36) character set ascii collate ascii_bin not null,
  audience         varchar(20) character set ascii collate ascii_bin not null,
  address          varchar(500) not null,
  events           varchar(200) character set ascii collate ascii_bin not null,
  status           varchar(10) character set ascii collate ascii_bin not null,
  secret           varbinary(100) not null,
  old_secret       varbinary(100) null,
  old_secret_until datetime(6) null,
  failures         int not null,
  failing_since    datetime(6) null,
  resting_until    datetime(6) null,
  created_at       datetime(6) not null,
  version          int not null default 0,
  primary key (id),
  constraint webhook_of foreign key (organisation_id) references organisation (id),
  constraint webhook_audience check (audience in ('EMPLOYER', 'JOB_DESK')),
  constraint webhook_status check (status in ('ACTIVE', 'PAUSED', 'GIVEN_UP')),
  constraint webhook_rotation check ((old_secret is null) = (old_secret_until is null)),
  constraint webhook_failures check ((failures = 0) = (failing_since is null)),
  index webhook_listening (audience, status)
) engine = InnoDB default charset = utf8mb4;

create table webhook_call (
  id          char(36) character set ascii collate ascii_bin not null,
  webhook_id  char(36) character set ascii collate ascii_bin not null,
  message_id  char(36) character set ascii collate ascii_bin not null,
  event       varchar(20) character set ascii collate ascii_bin not null,
  called_at   datetime(6) not null,
  outcome     varchar(20) character set ascii collate ascii_bin not null,
  http_status smallint null,
  millis      int not null,
  primary key (id),
  constraint webhook_call_by foreign key (webhook_id) references webhook (id) on delete cascade,
  index webhook_call_list (webhook_id, id),
  index webhook_call_old (called_at)
) engine = InnoDB default charset = utf8mb4;
