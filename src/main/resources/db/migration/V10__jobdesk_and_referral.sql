-- A candidate is a pseudonym: initials and the desk's own case number. A name, a birth date or an origin has no column,
-- so that nobody can store one. An employer learns only what the referral copied; it never reads the candidate itself.

create table candidate (
  id            char(36) character set ascii collate ascii_bin not null,
  desk_id       char(36) character set ascii collate ascii_bin not null,
  initials      varchar(4) not null,
  case_number   varchar(30) character set ascii collate ascii_bin not null,
  registered_at datetime(6) not null,
  version       int not null default 0,
  primary key (id),
  constraint candidate_case unique (desk_id, case_number),
  constraint candidate_of_desk unique (id, desk_id),
  constraint candidate_at foreign key (desk_id) references organisation (id),
  constraint candidate_initials check (char_length(initials) between 1 and 4),
  constraint candidate_case_number check (char_length(case_number) >= 1)
) engine = InnoDB default charset = utf8mb4;

-- place_no numbers the places of an offer that are taken, from 1: its uniqueness stops two confirmations at the same
-- moment from taking the same place.
create table referral (
  id                char(36) character set ascii collate ascii_bin not null,
  desk_id           char(36) character set ascii collate ascii_bin not null,
  employer_id       char(36) character set ascii collate ascii_bin not null,
  offer_id          char(36) character set ascii collate ascii_bin not null,
  candidate_id      char(36) character set ascii collate ascii_bin not null,
  offer_title       varchar(120) not null,
  initials          varchar(4) not null,
  case_number       varchar(30) character set ascii collate ascii_bin not null,
  status            varchar(20) character set ascii collate ascii_bin not null,
  motivation        varchar(1000) not null,
  counts_for_target boolean not null,
  decline_reason    varchar(20) character set ascii collate ascii_bin null,
  decline_comment   varchar(500) null,
  starts_on         date null,
  place_no          smallint null,
  proposed_at       datetime(6) not null,
  invited_at        datetime(6) null,
  answered_at       datetime(6) null,
  version           int not null default 0,
  primary key (id),
  constraint referral_once unique (offer_id, candidate_id),
  constraint referral_place unique (offer_id, place_no),
  constraint referral_for foreign key (offer_id) references offer (id),
  constraint referral_by foreign key (desk_id) references organisation (id),
  constraint referral_to foreign key (employer_id) references organisation (id),
  constraint referral_of foreign key (candidate_id, desk_id) references candidate (id, desk_id),
  constraint referral_status check (status in ('PROPOSED', 'ACCEPTED', 'PLACED', 'DECLINED', 'WITHDRAWN')),
  constraint referral_decline_reason check (decline_reason in ('LANGUAGE', 'MOBILITY', 'CHILD_CARE', 'SKILLS', 'PERMIT',
                                                               'POSITION_FILLED', 'OTHER')),
  constraint referral_declined check ((status = 'DECLINED') = (decline_reason is not null)),
  constraint referral_explained check (decline_reason <> 'OTHER' or decline_comment is not null),
  constraint referral_placed check (
    (status = 'PLACED' and starts_on is not null and place_no >= 1 and invited_at is not null)
    or (status <> 'PLACED' and starts_on is null and place_no is null)),
  constraint referral_motivated check (char_length(trim(motivation)) > 0),
  index referral_of_desk (desk_id, status, proposed_at),
  index referral_to_employer (employer_id, status, proposed_at)
) engine = InnoDB default charset = utf8mb4;
