-- Files from which an employer took over offers, so that all of a file can be undone while nobody has worked with it. The
-- file itself is not kept. An offer that is thrown away leaves its import.

create table offer_import (
  id          char(36) character set ascii collate ascii_bin not null,
  employer_id char(36) character set ascii collate ascii_bin not null,
  member_id   char(36) character set ascii collate ascii_bin not null,
  imported_at datetime(6) not null,
  file_name   varchar(160) not null,
  sha256      char(64) character set ascii collate ascii_bin not null,
  made        int not null,
  faulty      int not null,
  twins       int not null,
  undone_at   datetime(6) null,
  version     int not null,
  primary key (id),
  index offer_import_of (employer_id, imported_at),
  index offer_import_old (imported_at),
  constraint offer_import_employer foreign key (employer_id) references organisation (id),
  constraint offer_import_member foreign key (member_id) references member (id),
  constraint offer_import_counts check (made > 0 and faulty >= 0 and twins >= 0)
) engine = InnoDB default charset = utf8mb4;

create table offer_imported (
  offer_id      char(36) character set ascii collate ascii_bin not null,
  import_id     char(36) character set ascii collate ascii_bin not null,
  offer_version int not null,
  primary key (offer_id),
  index offer_imported_by (import_id),
  constraint offer_imported_offer foreign key (offer_id) references offer (id) on delete cascade,
  constraint offer_imported_import foreign key (import_id) references offer_import (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;
