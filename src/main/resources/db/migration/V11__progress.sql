-- Which objective a placement moved, as it was when the candidate was placed: the link of the offer may change later.
create table counted_placement (
  referral_id  char(36) character set ascii collate ascii_bin not null,
  employer_id  char(36) character set ascii collate ascii_bin not null,
  objective_id char(36) character set ascii collate ascii_bin not null,
  starts_on    date not null,
  primary key (referral_id),
  constraint counted_placement_of foreign key (employer_id) references organisation (id),
  constraint counted_placement_for foreign key (referral_id) references referral (id),
  index counted_placement_of_employer (employer_id, objective_id)
) engine = InnoDB default charset = utf8mb4;
