-- Which cells of the headcounts readers outside the employer did not get to see, since the plan was first handed in: they
-- stay hidden when it is handed in again. Codes of rows and columns, no numbers of people.

create table plan_suppression (
  plan_id       char(36) character set ascii collate ascii_bin not null,
  employer_id   char(36) character set ascii collate ascii_bin not null,
  smallest_cell int not null,
  counts_sha256 char(64) character set ascii collate ascii_bin not null,
  cells         mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  version       int not null,
  primary key (plan_id),
  constraint plan_suppression_of foreign key (employer_id) references organisation (id),
  constraint plan_suppression_in foreign key (plan_id) references diversity_plan (id),
  constraint plan_suppression_smallest check (smallest_cell between 2 and 50),
  constraint plan_suppression_hash check (char_length(counts_sha256) = 64)
) engine = InnoDB default charset = utf8mb4;
