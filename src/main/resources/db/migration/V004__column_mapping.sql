-- Which column of a list holds what, as the user said it: by the text of the heading row.

create table column_mapping (
  id bigint primary key,
  version int not null,
  header varchar(2000) not null unique check (header <> ''),
  chosen varchar(4000) not null
);
