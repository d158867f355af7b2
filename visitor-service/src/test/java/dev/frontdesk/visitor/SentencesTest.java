package dev.frontdesk.visitor;

import dev.frontdesk.test.CodesHaveSentences;

/** Whatever this service refuses, it can say why in Chinese and in English. */
class SentencesTest extends CodesHaveSentences {}
