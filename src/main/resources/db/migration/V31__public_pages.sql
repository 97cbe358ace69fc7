-- Public pages: when an offer was last changed, in an order that a sitemap of a million offers can be read in, and what
-- the employer says of it in plain words.

alter table offer
  add column changed_at datetime(6) not null default (utc_timestamp(6)),
  add column summary_nl varchar(1500) null,
  add column summary_fr varchar(1500) null,
  add column summary_de varchar(1500) null,
  add column summary_en varchar(1500) null;

update offer set changed_at = coalesce(closed_at, published_at, created_at);

create index offer_listed on offer (status, id, valid_through, opens_on, changed_at);
