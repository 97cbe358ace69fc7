-- Who was heard about a plan, who follows it and who decided on it. Of people only functions are kept.

create table plan_consultation (
  id           char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  plan_id      char(36) character set ascii collate ascii_bin not null,
  body         varchar(30) character set ascii collate ascii_bin not null,
  consulted_on date not null,
  opinion      varchar(30) character set ascii collate ascii_bin not null,
  remark       varchar(1000) not null,
  primary key (id),
  constraint plan_consultation_of foreign key (employer_id) references organisation (id),
  constraint plan_consultation_on foreign key (plan_id) references diversity_plan (id),
  constraint plan_consultation_body check (body in ('WORKS_COUNCIL', 'PREVENTION_COMMITTEE', 'UNION_DELEGATION',
                                                    'STAFF')),
  constraint plan_consultation_opinion check (opinion in ('BACKS', 'BACKS_WITH_REMARKS', 'OBJECTS')),
  index plan_consultation_own (employer_id, plan_id, id)
) engine = InnoDB default charset = utf8mb4;

create table plan_support_seat (
  employer_id  char(36) character set ascii collate ascii_bin not null,
  plan_id      char(36) character set ascii collate ascii_bin not null,
  position     int not null,
  job_function varchar(120) not null,
  voice        varchar(30) character set ascii collate ascii_bin not null,
  primary key (plan_id, position),
  constraint plan_support_seat_of foreign key (employer_id) references organisation (id),
  constraint plan_support_seat_in foreign key (plan_id) references diversity_plan (id),
  constraint plan_support_seat_most check (position between 1 and 8),
  constraint plan_support_seat_named check (char_length(trim(job_function)) > 0),
  constraint plan_support_seat_voice check (voice in ('MANAGEMENT', 'PERSONNEL_OFFICE', 'WORKERS_REPRESENTATIVES',
                                                      'WORKERS'))
) engine = InnoDB default charset = utf8mb4;

alter table diversity_plan
  add column agreed_on date null,
  add column agreed_by varchar(160) null,
  add constraint diversity_plan_agreed check ((agreed_on is null) = (agreed_by is null));
