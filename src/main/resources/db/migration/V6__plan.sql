-- Diversity plans. Of people only headcounts are kept, never a row per person.

create table diversity_plan (
  id              char(36) character set ascii collate ascii_bin not null,
  employer_id     char(36) character set ascii collate ascii_bin not null,
  service_id      char(36) character set ascii collate ascii_bin not null,
  plan_type_id    char(36) character set ascii collate ascii_bin not null,
  title           varchar(160) not null,
  starts_on       date not null,
  ends_on         date not null,
  status          varchar(20) character set ascii collate ascii_bin not null,
  round           int not null,
  submitted_at    datetime(6) null,
  reference_date  date null,
  workforce_total int null,
  lawful_basis    varchar(30) character set ascii collate ascii_bin null,
  state_note      varchar(2000) null,
  version         int not null,
  primary key (id),
  constraint diversity_plan_of foreign key (employer_id) references organisation (id),
  constraint diversity_plan_for foreign key (service_id) references organisation (id),
  constraint diversity_plan_type foreign key (plan_type_id) references plan_type (id),
  constraint diversity_plan_status check (status in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED',
                                                     'EVALUATED')),
  constraint diversity_plan_titled check (char_length(trim(title)) > 0),
  constraint diversity_plan_period check (ends_on > starts_on),
  constraint diversity_plan_submitted check (status = 'DRAFT' or (submitted_at is not null and round > 0)),
  constraint diversity_plan_basis check (lawful_basis in ('ORDER_7_MAY_2009', 'ANONYMOUS_SURVEY',
                                                          'PERSONNEL_REGISTER', 'QUALITATIVE_ONLY')),
  constraint diversity_plan_workforce check (workforce_total > 0),
  index diversity_plan_own (employer_id, id),
  index diversity_plan_entrusted (service_id, status, submitted_at)
) engine = InnoDB default charset = utf8mb4;

create table headcount (
  employer_id  char(36) character set ascii collate ascii_bin not null,
  plan_id      char(36) character set ascii collate ascii_bin not null,
  target_group varchar(30) character set ascii collate ascii_bin not null,
  people       int not null,
  primary key (plan_id, target_group),
  constraint headcount_of foreign key (employer_id) references organisation (id),
  constraint headcount_in foreign key (plan_id) references diversity_plan (id),
  constraint headcount_group foreign key (target_group) references target_group (code),
  constraint headcount_people check (people >= 0)
) engine = InnoDB default charset = utf8mb4;

create table plan_objective (
  id           char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  plan_id      char(36) character set ascii collate ascii_bin not null,
  domain       varchar(30) character set ascii collate ascii_bin not null,
  target_group varchar(30) character set ascii collate ascii_bin not null,
  statement    varchar(300) not null,
  indicator    varchar(10) character set ascii collate ascii_bin not null,
  baseline     decimal(10, 2) not null,
  baseline_on  date not null,
  target       decimal(10, 2) not null,
  deadline     date not null,
  owner        varchar(120) not null,
  primary key (id),
  constraint plan_objective_of foreign key (employer_id) references organisation (id),
  constraint plan_objective_in foreign key (plan_id) references diversity_plan (id),
  constraint plan_objective_domain foreign key (domain) references plan_domain (code),
  constraint plan_objective_group foreign key (target_group) references target_group (code),
  constraint plan_objective_indicator check (indicator in ('COUNT', 'SHARE', 'DAYS', 'YES_NO', 'SCORE')),
  constraint plan_objective_change check (target <> baseline),
  constraint plan_objective_deadline check (deadline > baseline_on),
  index plan_objective_own (employer_id, plan_id, id)
) engine = InnoDB default charset = utf8mb4;

create table plan_action (
  id           char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  plan_id      char(36) character set ascii collate ascii_bin not null,
  objective_id char(36) character set ascii collate ascii_bin null,
  title        varchar(300) not null,
  owner        varchar(120) not null,
  starts_on    date not null,
  due_on       date not null,
  budget_cents bigint not null,
  primary key (id),
  constraint plan_action_of foreign key (employer_id) references organisation (id),
  constraint plan_action_in foreign key (plan_id) references diversity_plan (id),
  constraint plan_action_for foreign key (objective_id) references plan_objective (id),
  constraint plan_action_period check (due_on >= starts_on),
  constraint plan_action_budget check (budget_cents >= 0),
  index plan_action_own (employer_id, plan_id, id)
) engine = InnoDB default charset = utf8mb4;

create table progress_entry (
  id           char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  plan_id      char(36) character set ascii collate ascii_bin not null,
  objective_id char(36) character set ascii collate ascii_bin not null,
  happened_on  date not null,
  amount       decimal(10, 2) not null,
  note         varchar(500) null,
  source       varchar(10) character set ascii collate ascii_bin not null,
  source_ref   char(36) character set ascii collate ascii_bin null,
  primary key (id),
  constraint progress_entry_of foreign key (employer_id) references organisation (id),
  constraint progress_entry_in foreign key (plan_id) references diversity_plan (id),
  constraint progress_entry_for foreign key (objective_id) references plan_objective (id),
  constraint progress_entry_once unique (source_ref),
  constraint progress_entry_source check ((source = 'MANUAL' and source_ref is null)
                                          or (source = 'PLACEMENT' and source_ref is not null)),
  index progress_entry_own (employer_id, plan_id, happened_on)
) engine = InnoDB default charset = utf8mb4;
