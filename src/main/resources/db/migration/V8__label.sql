-- A label is asked for with a plan, once, and decided by an awarding authority that never evaluated the plan.

create table label_application (
  id           char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  authority_id char(36) character set ascii collate ascii_bin not null,
  plan_id      char(36) character set ascii collate ascii_bin not null,
  plan_title   varchar(160) not null,
  received_on  date not null,
  applied_by   char(36) character set ascii collate ascii_bin not null,
  status       varchar(20) character set ascii collate ascii_bin not null,
  reason       varchar(1000) null,
  decided_at   datetime(6) null,
  decided_by   char(36) character set ascii collate ascii_bin null,
  version      int not null default 0,
  primary key (id),
  constraint label_application_once unique (plan_id),
  constraint label_application_of foreign key (employer_id) references organisation (id),
  constraint label_application_to foreign key (authority_id) references organisation (id),
  constraint label_application_for foreign key (plan_id) references diversity_plan (id),
  constraint label_application_by foreign key (applied_by) references member (id),
  constraint label_application_decided_by foreign key (decided_by) references member (id),
  constraint label_application_status check (status in ('APPLIED', 'AWARDED', 'REFUSED')),
  constraint label_application_decided check (
    (status = 'APPLIED' and decided_at is null and decided_by is null)
    or (status <> 'APPLIED' and decided_at is not null and decided_by is not null)),
  constraint label_application_says_why check (
    (status <> 'REFUSED' and reason is null)
    or (status = 'REFUSED' and reason is not null and char_length(trim(reason)) > 0)),
  index label_application_of_employer (employer_id, received_on),
  index label_application_of_authority (authority_id, status, received_on)
) engine = InnoDB default charset = utf8mb4;

create table label (
  id             char(36) character set ascii collate ascii_bin not null,
  employer_id    char(36) character set ascii collate ascii_bin not null,
  authority_id   char(36) character set ascii collate ascii_bin not null,
  application_id char(36) character set ascii collate ascii_bin not null,
  number         varchar(20) character set ascii collate ascii_bin not null,
  token          char(24) character set ascii collate ascii_bin not null,
  awarded_on     date not null,
  valid_to       date not null,
  status         varchar(20) character set ascii collate ascii_bin not null,
  reason         varchar(1000) null,
  withdrawn_at   datetime(6) null,
  withdrawn_by   char(36) character set ascii collate ascii_bin null,
  version        int not null default 0,
  primary key (id),
  constraint label_number unique (number),
  constraint label_token unique (token),
  constraint label_once unique (application_id),
  constraint label_of foreign key (employer_id) references organisation (id),
  constraint label_by foreign key (authority_id) references organisation (id),
  constraint label_from foreign key (application_id) references label_application (id),
  constraint label_withdrawn_by foreign key (withdrawn_by) references member (id),
  constraint label_period check (valid_to > awarded_on),
  constraint label_status check (status in ('AWARDED', 'WITHDRAWN')),
  constraint label_withdrawn check (
    (status = 'AWARDED' and withdrawn_at is null and withdrawn_by is null and reason is null)
    or (status = 'WITHDRAWN' and withdrawn_at is not null and withdrawn_by is not null
        and reason is not null and char_length(trim(reason)) > 0)),
  index label_of_employer (employer_id, awarded_on),
  index label_of_authority (authority_id, awarded_on),
  index label_in_register (status, valid_to)
) engine = InnoDB default charset = utf8mb4;

-- The last number given in a year; its row is locked while a label is awarded, so that no number is given twice or lost.
create table label_counter (
  awarded_in  int not null,
  last_number int not null,
  primary key (awarded_in),
  constraint label_counter_counts check (last_number > 0)
) engine = InnoDB default charset = utf8mb4;
