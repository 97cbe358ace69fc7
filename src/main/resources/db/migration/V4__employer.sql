-- The profile that an employer adds to its organisation; a row appears with the first save.
-- Sector and municipality are codes of the reference data, which is replaced as a whole: no foreign keys.

create table employer_profile (
  employer_id       char(36) character set ascii collate ascii_bin not null,
  enterprise_number char(10) character set ascii collate ascii_bin null,
  sector_code       varchar(5) character set ascii collate ascii_bin null,
  municipality      char(5) character set ascii collate ascii_bin null,
  postcode          char(4) character set ascii collate ascii_bin null,
  workforce         int null,
  website           varchar(200) null,
  about             varchar(2000) null,
  version           int not null default 0,
  primary key (employer_id),
  constraint employer_profile_of foreign key (employer_id) references organisation (id),
  constraint employer_profile_enterprise_number check (enterprise_number regexp '^[01][0-9]{9}$'),
  constraint employer_profile_workforce check (workforce >= 0)
) engine = InnoDB default charset = utf8mb4;
