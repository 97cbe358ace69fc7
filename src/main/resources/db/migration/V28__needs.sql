-- What an offer asks for on the first day and later, per language and skill, with the help that is given; what keeps
-- people out; which diploma is asked for; and where people may drop in. What is not answered is not told.

create table offer_language (
  offer_id     char(36) character set ascii collate ascii_bin not null,
  language     char(2) character set ascii collate ascii_bin not null,
  position     smallint not null,
  listen_now   char(2) character set ascii collate ascii_bin not null,
  listen_later char(2) character set ascii collate ascii_bin null,
  speak_now    char(2) character set ascii collate ascii_bin not null,
  speak_later  char(2) character set ascii collate ascii_bin null,
  read_now     char(2) character set ascii collate ascii_bin not null,
  read_later   char(2) character set ascii collate ascii_bin null,
  write_now    char(2) character set ascii collate ascii_bin not null,
  write_later  char(2) character set ascii collate ascii_bin null,
  months       smallint null,
  primary key (offer_id, language),
  constraint offer_language_of foreign key (offer_id) references offer (id),
  constraint offer_language_code check (char_length(language) = 2 and language = lower(language)),
  constraint offer_language_position check (position between 0 and 5),
  constraint offer_language_now check (listen_now in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')
                                       and speak_now in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')
                                       and read_now in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')
                                       and write_now in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  constraint offer_language_later check (listen_later in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')
                                         and speak_later in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')
                                         and read_later in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')
                                         and write_later in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  -- The names of the levels sort as the levels do
  constraint offer_language_rises check (listen_later >= listen_now and speak_later >= speak_now
                                         and read_later >= read_now and write_later >= write_now),
  constraint offer_language_months check (months between 1 and 36)
) engine = InnoDB default charset = utf8mb4;

insert into offer_language (offer_id, language, position, listen_now, speak_now, read_now, write_now)
select id, lower(needed_language), 0, needed_level, needed_level, needed_level, needed_level from offer;

alter table offer drop constraint offer_needed_language;
alter table offer drop constraint offer_needed_level;
alter table offer drop constraint offer_contact;
alter table offer
  drop column needed_language,
  drop column needed_level,
  add column without_reading boolean not null default false after places,
  add column language_support_kinds set('COACHING', 'BUDDY', 'LESSONS_AT_WORK', 'TIME_FOR_LESSONS', 'ONLINE_COURSE',
                                        'LANGUAGE_CHECKS')
    character set ascii collate ascii_bin not null default '' after without_reading,
  add column barriers_yes set('PUBLIC_TRANSPORT', 'DRIVING_LICENCE', 'CHILD_CARE', 'BANK_ACCOUNT', 'BANK_HELP',
                              'IDENTITY_DOCUMENT', 'COMPUTER', 'ONLINE_APPLICATION')
    character set ascii collate ascii_bin not null default '' after language_support,
  add column barriers_no set('PUBLIC_TRANSPORT', 'DRIVING_LICENCE', 'CHILD_CARE', 'BANK_ACCOUNT', 'BANK_HELP',
                             'IDENTITY_DOCUMENT', 'COMPUTER', 'ONLINE_APPLICATION')
    character set ascii collate ascii_bin not null default '' after barriers_yes,
  add column licence varchar(2) character set ascii collate ascii_bin null after barriers_no,
  add column diploma varchar(20) character set ascii collate ascii_bin not null default 'UNTOLD' after licence,
  add column diploma_level varchar(20) character set ascii collate ascii_bin null after diploma,
  add column contact_visit varchar(300) null after contact_mail,
  add constraint offer_barriers check ((barriers_yes + 0) & (barriers_no + 0) = 0),
  add constraint offer_licence check (licence in ('AM', 'A', 'B', 'BE', 'C1', 'C', 'CE', 'D1', 'D', 'G')),
  add constraint offer_licence_needed check (licence is null or find_in_set('DRIVING_LICENCE', barriers_yes) > 0),
  add constraint offer_diploma check (diploma in ('UNTOLD', 'NONE', 'LEVEL_OR_PROVEN', 'LEVEL')),
  add constraint offer_diploma_level check (diploma_level in ('PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY',
                                                              'BACHELOR', 'MASTER')),
  add constraint offer_diploma_told check ((diploma in ('LEVEL_OR_PROVEN', 'LEVEL')) = (diploma_level is not null)),
  add constraint offer_contact check (contact_phone is not null or contact_mail is not null
                                      or contact_visit is not null);
