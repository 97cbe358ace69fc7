-- Why an employer publishes words that name a protected criterion: who, when, the reason, and what was found then, by code
-- and words, so that it can be read after a lexicon has changed. Lines are never rewritten.

create table wording_override (
  id          char(36) character set ascii collate ascii_bin not null,
  employer_id char(36) character set ascii collate ascii_bin not null,
  offer_id    char(36) character set ascii collate ascii_bin not null,
  member_id   char(36) character set ascii collate ascii_bin not null,
  decided_at  datetime(6) not null,
  reason      varchar(1000) not null,
  primary key (id),
  key wording_override_offer (employer_id, offer_id),
  constraint wording_override_by foreign key (employer_id) references organisation (id),
  constraint wording_override_in foreign key (offer_id) references offer (id),
  constraint wording_override_reasoned check (char_length(trim(reason)) > 0)
) engine = InnoDB default charset = utf8mb4;

create table wording_override_finding (
  override_id char(36) character set ascii collate ascii_bin not null,
  position    int not null,
  field       varchar(60) character set ascii collate ascii_bin not null,
  entry       varchar(60) character set ascii collate ascii_bin not null,
  criterion   varchar(40) character set ascii collate ascii_bin not null,
  words       varchar(500) not null,
  primary key (override_id, position),
  constraint wording_override_finding_of foreign key (override_id) references wording_override (id)
) engine = InnoDB default charset = utf8mb4;
