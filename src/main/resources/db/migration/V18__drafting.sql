-- Several people draft one plan at a time. Each page of its task list knows in which version of the plan it was written
-- last; what was typed and not yet saved is kept for whoever typed it; who is writing is seen by the others.

alter table diversity_plan
  add column details_changed_in   int not null default 0,
  add column state_changed_in     int not null default 0,
  add column support_changed_in   int not null default 0,
  add column agreement_changed_in int not null default 0;

alter table plan_objective add column changed_in int not null default 0;
alter table plan_action add column changed_in int not null default 0;
alter table plan_consultation add column changed_in int not null default 0;

create table form_draft (
  id           char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  member_id    char(36) character set ascii collate ascii_bin not null,
  place        varchar(100) character set ascii collate ascii_bin not null,
  plan_id      char(36) character set ascii collate ascii_bin null,
  content      mediumtext not null,
  base_version int not null,
  saved_at     datetime(6) not null,
  primary key (id),
  constraint form_draft_of foreign key (employer_id) references organisation (id),
  constraint form_draft_by foreign key (member_id) references member (id),
  constraint form_draft_in foreign key (plan_id) references diversity_plan (id),
  constraint form_draft_once unique (employer_id, member_id, place),
  index form_draft_old (employer_id, saved_at)
) engine = InnoDB default charset = utf8mb4;

create table edit_lock (
  id           char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  plan_id      char(36) character set ascii collate ascii_bin not null,
  section      varchar(60) character set ascii collate ascii_bin not null,
  member_id    char(36) character set ascii collate ascii_bin not null,
  holder       char(36) character set ascii collate ascii_bin not null,
  taken_at     datetime(6) not null,
  beat_at      datetime(6) not null,
  primary key (id),
  constraint edit_lock_of foreign key (employer_id) references organisation (id),
  constraint edit_lock_in foreign key (plan_id) references diversity_plan (id),
  constraint edit_lock_by foreign key (member_id) references member (id),
  constraint edit_lock_once unique (employer_id, plan_id, section)
) engine = InnoDB default charset = utf8mb4;

-- What was handed in, word for word; rows are added and never changed.
create table plan_submission (
  id             char(36) character set ascii collate ascii_bin not null,
  employer_id    char(36) character set ascii collate ascii_bin not null,
  plan_id        char(36) character set ascii collate ascii_bin not null,
  number         int not null,
  submitted_at   datetime(6) not null,
  submitted_by   char(36) character set ascii collate ascii_bin not null,
  content        mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  content_sha256 char(64) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint plan_submission_of foreign key (employer_id) references organisation (id),
  constraint plan_submission_in foreign key (plan_id) references diversity_plan (id),
  constraint plan_submission_by foreign key (submitted_by) references member (id),
  constraint plan_submission_once unique (employer_id, plan_id, number),
  constraint plan_submission_number check (number > 0),
  constraint plan_submission_hash check (char_length(content_sha256) = 64)
) engine = InnoDB default charset = utf8mb4;

-- Which page of the task list something was done to.
alter table audit_event
  add column part varchar(60) character set ascii collate ascii_bin null;
