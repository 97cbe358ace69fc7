-- Every row names both sides, because each side reads through its own column.
-- A remark may outlive the objective that it is about: the employer can answer by removing it. Hence no foreign key there.

create table review_round (
  id          char(36) character set ascii collate ascii_bin not null,
  plan_id     char(36) character set ascii collate ascii_bin not null,
  employer_id char(36) character set ascii collate ascii_bin not null,
  service_id  char(36) character set ascii collate ascii_bin not null,
  number      int not null,
  status      varchar(30) character set ascii collate ascii_bin not null,
  opened_at   datetime(6) not null,
  comment     varchar(4000) null,
  decided_at  datetime(6) null,
  decided_by  char(36) character set ascii collate ascii_bin null,
  version     int not null default 0,
  primary key (id),
  constraint review_round_number unique (plan_id, number),
  constraint review_round_from_one check (number > 0),
  constraint review_round_of_plan foreign key (plan_id) references diversity_plan (id),
  constraint review_round_of_employer foreign key (employer_id) references organisation (id),
  constraint review_round_of_service foreign key (service_id) references organisation (id),
  constraint review_round_by foreign key (decided_by) references member (id),
  constraint review_round_two_sides check (employer_id <> service_id),
  constraint review_round_status check (status in ('OPEN', 'CHANGES_REQUESTED', 'APPROVED')),
  constraint review_round_decided check (
    (status = 'OPEN' and decided_at is null and decided_by is null)
    or (status <> 'OPEN' and decided_at is not null and decided_by is not null)),
  constraint review_round_says_why check (
    status <> 'CHANGES_REQUESTED' or (comment is not null and char_length(trim(comment)) > 0)),
  index review_round_of_service_by_age (service_id, status, opened_at),
  index review_round_of_employer_by_plan (employer_id, plan_id, number)
) engine = InnoDB default charset = utf8mb4;

create table remark (
  id           char(36) character set ascii collate ascii_bin not null,
  round_id     char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  service_id   char(36) character set ascii collate ascii_bin not null,
  section      varchar(30) character set ascii collate ascii_bin not null,
  objective_id char(36) character set ascii collate ascii_bin null,
  text         varchar(2000) not null,
  written_at   datetime(6) not null,
  written_by   char(36) character set ascii collate ascii_bin not null,
  reply        varchar(2000) null,
  replied_at   datetime(6) null,
  resolved_at  datetime(6) null,
  version      int not null default 0,
  primary key (id),
  constraint remark_of_round foreign key (round_id) references review_round (id),
  constraint remark_of_employer foreign key (employer_id) references organisation (id),
  constraint remark_of_service foreign key (service_id) references organisation (id),
  constraint remark_by foreign key (written_by) references member (id),
  constraint remark_section check (section in ('STATE_OF_PLAY', 'OBJECTIVES', 'ACTIONS', 'BUDGET', 'GENERAL')),
  constraint remark_on_objective check (objective_id is null or section = 'OBJECTIVES'),
  constraint remark_says_something check (char_length(trim(text)) > 0),
  constraint remark_replied check ((reply is null) = (replied_at is null)),
  index remark_in_round (round_id, written_at),
  index remark_to_answer (employer_id, resolved_at, round_id),
  index remark_of_service_by_round (service_id, round_id)
) engine = InnoDB default charset = utf8mb4;

create table evaluation (
  id           char(36) character set ascii collate ascii_bin not null,
  plan_id      char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  service_id   char(36) character set ascii collate ascii_bin not null,
  result       varchar(30) character set ascii collate ascii_bin not null,
  conclusion   varchar(4000) not null,
  evaluated_at datetime(6) not null,
  evaluated_by char(36) character set ascii collate ascii_bin not null,
  version      int not null default 0,
  primary key (id),
  constraint evaluation_once unique (plan_id),
  constraint evaluation_of_plan foreign key (plan_id) references diversity_plan (id),
  constraint evaluation_of_employer foreign key (employer_id) references organisation (id),
  constraint evaluation_of_service foreign key (service_id) references organisation (id),
  constraint evaluation_by foreign key (evaluated_by) references member (id),
  constraint evaluation_two_sides check (employer_id <> service_id),
  constraint evaluation_result check (result in ('POSITIVE', 'NEGATIVE')),
  constraint evaluation_concludes check (char_length(trim(conclusion)) > 0),
  index evaluation_of_employer_by_plan (employer_id, plan_id),
  index evaluation_of_service_by_plan (service_id, plan_id)
) engine = InnoDB default charset = utf8mb4;

create table evaluation_objective (
  evaluation_id char(36) character set ascii collate ascii_bin not null,
  objective_id  char(36) character set ascii collate ascii_bin not null,
  outcome       varchar(30) character set ascii collate ascii_bin not null,
  note          varchar(1000) null,
  primary key (evaluation_id, objective_id),
  constraint evaluation_objective_in foreign key (evaluation_id) references evaluation (id),
  constraint evaluation_objective_about foreign key (objective_id) references plan_objective (id),
  constraint evaluation_objective_outcome check (outcome in ('REACHED', 'PARTLY', 'NOT_REACHED', 'MOVED'))
) engine = InnoDB default charset = utf8mb4;
