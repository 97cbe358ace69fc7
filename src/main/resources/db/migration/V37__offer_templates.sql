-- What employers write again and again: the content of an offer as one text, under a name of their own.

create table offer_template (
  id          char(36) character set ascii collate ascii_bin not null,
  employer_id char(36) character set ascii collate ascii_bin not null,
  name        varchar(80) not null,
  content     mediumtext not null,
  changed_at  datetime(6) not null,
  version     int not null default 0,
  primary key (id),
  unique key offer_template_name (employer_id, name),
  constraint offer_template_of foreign key (employer_id) references organisation (id),
  constraint offer_template_named check (char_length(trim(name)) > 0),
  constraint offer_template_content check (json_valid(content))
) engine = InnoDB default charset = utf8mb4;
