create table rung (place bigint generated always as identity, door text not null, bell int not null);
