-- Papers that there are several of in one campaign, what they said when they were issued, and who
-- was asked about in which letter.

-- 0 for the first or only paper of its kind; for a notice the round of supplementary sessions, for a
-- letter the further one.
alter table document add column round int default 0 not null check (round >= 0);
-- The PDF as it was issued, encrypted beside the database.
alter table document add column file_id bigint;

-- Someone about whom the police were asked in a letter.
create table inquiry (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  round int not null check (round >= 0),
  borrower_id bigint not null references borrower,
  answered_on date,
  answer varchar(1000) not null,
  check (answered_on is null or answer <> ''),
  unique (campaign_id, round, borrower_id)
);

-- The letter in which another office was asked; 0 when it was asked otherwise.
alter table help_request add column letter int default 0 not null check (letter >= 0);
