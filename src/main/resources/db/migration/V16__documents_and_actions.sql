-- Files that organisations hand in. The content lies in a table of its own, so that no list reads it.

create table document (
  id         char(36) character set ascii collate ascii_bin not null,
  owner_id   char(36) character set ascii collate ascii_bin not null,
  name       varchar(120) not null,
  media_type varchar(80) character set ascii collate ascii_bin not null,
  byte_count bigint not null,
  sha256     char(64) character set ascii collate ascii_bin not null,
  added_at   datetime(6) not null,
  added_by   char(36) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint document_of foreign key (owner_id) references organisation (id),
  constraint document_by foreign key (added_by) references member (id),
  constraint document_named check (char_length(trim(name)) > 0),
  constraint document_filled check (byte_count > 0),
  constraint document_sum check (char_length(sha256) = 64),
  index document_own (owner_id, id)
) engine = InnoDB default charset = utf8mb4;

create table document_content (
  document_id char(36) character set ascii collate ascii_bin not null,
  content     longblob not null,
  primary key (document_id),
  constraint document_content_of foreign key (document_id) references document (id)
) engine = InnoDB default charset = utf8mb4;

-- A file of a plan belongs to one action or to one consultation.
create table plan_file (
  document_id     char(36) character set ascii collate ascii_bin not null,
  employer_id     char(36) character set ascii collate ascii_bin not null,
  plan_id         char(36) character set ascii collate ascii_bin not null,
  action_id       char(36) character set ascii collate ascii_bin null,
  consultation_id char(36) character set ascii collate ascii_bin null,
  primary key (document_id),
  constraint plan_file_is foreign key (document_id) references document (id),
  constraint plan_file_of foreign key (employer_id) references organisation (id),
  constraint plan_file_in foreign key (plan_id) references diversity_plan (id),
  constraint plan_file_action foreign key (action_id) references plan_action (id),
  constraint plan_file_consultation foreign key (consultation_id) references plan_consultation (id),
  constraint plan_file_place check ((action_id is null) <> (consultation_id is null)),
  index plan_file_own (employer_id, plan_id, document_id)
) engine = InnoDB default charset = utf8mb4;

-- What an action may be subsidised for, and how far it has come.
alter table plan_action
  add column eligible_cents bigint not null default 0,
  add column subsidy_cents  bigint not null default 0,
  add column sector_point   boolean not null default false,
  add column status         varchar(10) character set ascii collate ascii_bin not null default 'PLANNED',
  add column status_since   datetime(6) null,
  add column status_reason  varchar(500) null,
  add constraint plan_action_eligible check (eligible_cents between 0 and budget_cents),
  add constraint plan_action_subsidy check (subsidy_cents between 0 and eligible_cents),
  add constraint plan_action_status check (status in ('PLANNED', 'STARTED', 'DONE', 'DROPPED', 'MOVED')),
  add constraint plan_action_since check ((status = 'PLANNED') = (status_since is null)),
  add constraint plan_action_reason check ((status in ('DROPPED', 'MOVED')) = (status_reason is not null));

alter table diversity_plan
  add column sector_agreement varchar(10) character set ascii collate ascii_bin not null default 'UNKNOWN',
  add constraint diversity_plan_sector check (sector_agreement in ('YES', 'NO', 'UNKNOWN'));
