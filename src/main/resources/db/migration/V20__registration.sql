-- Employers that fit no list: foreign, being founded, or without a number. Who an employer is does not hang on its number,
-- so the number can be corrected at any time; a consultant confirms what was checked, and a corrected number is
-- unconfirmed again.

alter table employer_profile
  add column registration          varchar(20) character set ascii collate ascii_bin not null default 'BELGIAN',
  add column register_country      char(2) character set ascii collate ascii_bin null,
  add column register_number       varchar(40) null,
  add column nature                varchar(20) character set ascii collate ascii_bin null,
  add column full_time_equivalents decimal(9, 2) null,
  add constraint employer_profile_registration check (registration in ('BELGIAN', 'FOREIGN', 'STARTING', 'NONE')),
  add constraint employer_profile_belgian check (registration = 'BELGIAN' or enterprise_number is null),
  add constraint employer_profile_foreign check ((registration = 'FOREIGN') = (register_country is not null)
                                                 and (register_country is null) = (register_number is null)),
  add constraint employer_profile_country check (register_country regexp '^[A-Z]{2}$'),
  add constraint employer_profile_nature check (nature in ('PRIVATE', 'NON_PROFIT', 'PUBLIC', 'LOCAL_AUTHORITY')),
  add constraint employer_profile_size check (full_time_equivalents >= 0);

create table registration_check (
  employer_id char(36) character set ascii collate ascii_bin not null,
  service_id  char(36) character set ascii collate ascii_bin not null,
  identifier  varchar(60) not null,
  checked_at  datetime(6) not null,
  primary key (employer_id, service_id),
  constraint registration_check_of foreign key (employer_id) references organisation (id),
  constraint registration_check_by foreign key (service_id) references organisation (id)
) engine = InnoDB default charset = utf8mb4;

-- Which employers a programme is for; all of them where nothing is said
alter table programme add column only_for varchar(20) character set ascii collate ascii_bin null;
alter table programme
  add constraint programme_only_for check (only_for in ('PRIVATE', 'NON_PROFIT', 'PUBLIC', 'LOCAL_AUTHORITY'));
update programme set only_for = 'LOCAL_AUTHORITY' where code = 'BRUSSELS_LOCAL';
