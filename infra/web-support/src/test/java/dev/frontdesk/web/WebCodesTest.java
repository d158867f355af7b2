package dev.frontdesk.web;

import dev.frontdesk.test.CodesHaveSentences;

class WebCodesTest extends CodesHaveSentences {}
