package dev.frontdesk.web.broken.unmarked;

class Unmarked {}
