-- Searches that somebody keeps, to be told of new offers. Equal searches are one query, so that what is new is found once
-- for all who wait for it: an offer that fits a query is a match, and a saved search knows up to which match it was told.

create table saved_query (
  id          char(36) character set ascii collate ascii_bin not null,
  fingerprint char(64) character set ascii collate ascii_bin not null,
  reader      varchar(8) character set ascii collate ascii_bin not null,
  text        varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  address     varchar(4000) character set ascii collate ascii_bin not null,
  created_at  datetime(6) not null,
  primary key (id),
  constraint saved_query_once unique (fingerprint),
  constraint saved_query_reader check (reader in ('ANYBODY', 'JOB_DESK')),
  index saved_query_text (text)
) engine = InnoDB default charset = utf8mb4;

-- Of a member of a desk, or of anybody with an address. What nobody confirmed is not a saved search yet, and goes soon.
create table saved_search (
  id              char(36) character set ascii collate ascii_bin not null,
  organisation_id char(36) character set ascii collate ascii_bin null,
  member_id       char(36) character set ascii collate ascii_bin null,
  query_id        char(36) character set ascii collate ascii_bin not null,
  name            varchar(100) null,
  mail            varchar(254) character set ascii collate ascii_bin not null,
  rhythm          varchar(9) character set ascii collate ascii_bin not null,
  language        char(2) character set ascii collate ascii_bin not null,
  asked_at        datetime(6) not null,
  confirmed_at    datetime(6) null,
  keep_until      date null,
  reminded        tinyint not null default 0,
  refusals        tinyint not null default 0,
  told            bigint not null default 0,
  due_at          datetime(6) null,
  version         int not null default 1,
  primary key (id),
  constraint saved_search_query foreign key (query_id) references saved_query (id),
  constraint saved_search_desk foreign key (organisation_id) references organisation (id),
  constraint saved_search_member foreign key (member_id) references member (id),
  constraint saved_search_of check ((organisation_id is null) = (member_id is null)
                                    and (organisation_id is null) = (name is null)),
  constraint saved_search_kept check ((keep_until is null) = (organisation_id is not null or confirmed_at is null)),
  constraint saved_search_desk_confirmed check (organisation_id is null or confirmed_at is not null),
  constraint saved_search_due check (due_at is null or confirmed_at is not null),
  constraint saved_search_rhythm check (rhythm in ('IMMEDIATE', 'DAILY', 'WEEKLY')),
  constraint saved_search_language check (language in ('NL', 'FR', 'DE', 'EN')),
  index saved_search_list (organisation_id, asked_at),
  index saved_search_due_at (due_at),
  index saved_search_address (mail, asked_at),
  index saved_search_waiting (confirmed_at, asked_at),
  index saved_search_keep (keep_until)
) engine = InnoDB default charset = utf8mb4;

-- Matches are written by one node at a time, so their numbers never appear behind a reader
create table alert_match (
  id       bigint not null auto_increment,
  query_id char(36) character set ascii collate ascii_bin not null,
  offer_id char(36) character set ascii collate ascii_bin not null,
  found_at datetime(6) not null,
  primary key (id),
  constraint alert_match_once unique (query_id, offer_id),
  constraint alert_match_query foreign key (query_id) references saved_query (id) on delete cascade,
  index alert_match_old (found_at)
) engine = InnoDB default charset = utf8mb4;

-- What the links in mails prove; only their hashes are kept
create table alert_token (
  hash            char(64) character set ascii collate ascii_bin not null,
  saved_search_id char(36) character set ascii collate ascii_bin not null,
  purpose         varchar(7) character set ascii collate ascii_bin not null,
  expires_at      datetime(6) not null,
  primary key (hash),
  constraint alert_token_purpose check (purpose in ('CONFIRM', 'STOP', 'RENEW')),
  constraint alert_token_of foreign key (saved_search_id) references saved_search (id) on delete cascade,
  index alert_token_old (expires_at)
) engine = InnoDB default charset = utf8mb4;

-- One row, which whoever looks for matches locks: up to where the changes of offers were read, and for which day
create table alert_round (
  one      tinyint not null,
  position bigint not null,
  day      date not null,
  primary key (one),
  constraint alert_round_one check (one = 1)
) engine = InnoDB default charset = utf8mb4;

insert into alert_round (one, position, day) select 1, last_position, current_date from offer_change_log;

-- One row, which whoever asks for mails locks: who counts what was asked for must not be overtaken
create table alert_gate (
  one tinyint not null,
  primary key (one),
  constraint alert_gate_one check (one = 1)
) engine = InnoDB default charset = utf8mb4;

insert into alert_gate (one) values (1);

create index offer_opening on offer (opens_on);
