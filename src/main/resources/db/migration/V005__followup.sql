-- What follows the sessions: supplementary sessions, calls, requests to other offices, persons who
-- left, open points, suspected appropriation.

-- 0 for the sessions of the plan; 1, 2 … for the rounds for those who were absent.
alter table session add column supplement int default 0 not null check (supplement >= 0);
-- The names the first schema's unnamed constraint bears in H2 and in PostgreSQL.
alter table session drop constraint if exists "CONSTRAINT_76508296_3";
alter table session drop constraint if exists session_campaign_id_group_id_part_key;
alter table session add constraint session_once unique (campaign_id, group_id, supplement, part);

-- Who is asked to come to a supplementary session.
create table invitation (
  id bigint primary key,
  version int not null,
  session_id bigint not null references session,
  borrower_id bigint not null references borrower,
  unique (session_id, borrower_id)
);
create table call_note (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  borrower_id bigint not null references borrower,
  phone varchar(30) not null,
  answer varchar(20) check (answer in ('REACHED', 'NOT_REACHED', 'PROMISED')),
  called_on date,
  note varchar(500) not null,
  unique (campaign_id, borrower_id)
);
create table help_request (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  borrower_id bigint not null references borrower,
  office varchar(200) not null check (office <> ''),
  sent_on date not null,
  answered_on date,
  answer varchar(1000) not null,
  check (answered_on is null or answer <> ''),
  unique (campaign_id, borrower_id, office)
);
create table departure (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  borrower_id bigint not null references borrower,
  phone varchar(30) not null,
  category varchar(100) not null,
  left_when varchar(40) not null,
  knowledge varchar(20) not null check (knowledge in ('ADDRESS', 'VAGUE', 'NOTHING')),
  information varchar(200) not null,
  moved_to varchar(200) not null,
  request varchar(200) not null,
  review varchar(20) not null,
  review_detail varchar(200) not null,
  reviewed_by varchar(160) not null,
  found varchar(200) not null,
  updated_on date not null,
  unique (campaign_id, borrower_id)
);
create table open_point (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  group_id bigint references savings_group,
  raised_on date,
  text varchar(1000) not null check (text <> ''),
  handler varchar(160) not null,
  due_on date,
  solution varchar(1000) not null,
  solved_on date,
  check (solved_on is null or solution <> '')
);
-- Opened with an administrator's password only.
create table appropriation (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  loan_id bigint not null references loan,
  taken_by varchar(160) not null check (taken_by <> ''),
  level varchar(20) not null check (level in ('GROUP_LEADER', 'ORGANISATION', 'OTHER')),
  statement_principal bigint not null check (statement_principal >= 0),
  statement_interest bigint not null check (statement_interest >= 0),
  book_principal bigint not null check (book_principal >= 0),
  book_interest bigint not null check (book_interest >= 0),
  note varchar(500) not null,
  unique (campaign_id, loan_id)
);
