-- Ids are UUIDs as text: readable in logs and URLs, the same on MariaDB and MySQL.
-- Moments are UTC date-times; days are dates of the Belgian calendar.

create table organisation (
  id          char(36) character set ascii collate ascii_bin not null,
  kind        varchar(30) character set ascii collate ascii_bin not null,
  name        varchar(160) not null,
  language    char(2) character set ascii collate ascii_bin not null,
  modelled_on varchar(300) null,
  version     int not null default 0,
  primary key (id),
  constraint organisation_kind check (kind in ('EMPLOYER', 'EMPLOYMENT_SERVICE', 'AWARDING_AUTHORITY', 'JOB_DESK')),
  constraint organisation_language check (language in ('NL', 'FR', 'DE', 'EN')),
  constraint organisation_named check (char_length(trim(name)) > 0),
  index organisation_by_kind (kind, name)
) engine = InnoDB default charset = utf8mb4;

create table member (
  id              char(36) character set ascii collate ascii_bin not null,
  organisation_id char(36) character set ascii collate ascii_bin not null,
  subject         varchar(64) character set ascii collate ascii_bin not null,
  full_name       varchar(160) not null,
  role            varchar(30) character set ascii collate ascii_bin not null,
  active          boolean not null default true,
  version         int not null default 0,
  primary key (id),
  constraint member_subject unique (subject),
  constraint member_of foreign key (organisation_id) references organisation (id),
  constraint member_role check (role in ('EMPLOYER_OWNER', 'EMPLOYER_EDITOR', 'EMPLOYER_READER', 'CONSULTANT',
                                         'AWARDER', 'COACH', 'DESK_READER'))
) engine = InnoDB default charset = utf8mb4;

create table audit_event (
  id              bigint not null auto_increment,
  organisation_id char(36) character set ascii collate ascii_bin not null,
  actor_id        char(36) character set ascii collate ascii_bin null,
  happened_at     datetime(6) not null,
  action          varchar(60) character set ascii collate ascii_bin not null,
  subject_type    varchar(40) character set ascii collate ascii_bin not null,
  subject_id      char(36) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint audit_event_of foreign key (organisation_id) references organisation (id),
  constraint audit_event_by foreign key (actor_id) references member (id),
  index audit_event_of_subject (subject_id, id)
) engine = InnoDB default charset = utf8mb4;
