package dev.frontdesk.web.idempotency;

import org.springframework.scheduling.annotation.Scheduled;

/** A key is remembered for a day. */
class AnswerRecordsSweep {

    private final AnswerRecords records;

    AnswerRecordsSweep(AnswerRecords records) {
        this.records = records;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void sweep() {
        var gone = records.sweep();
        while (gone > 0) {
            gone = records.sweep();
        }
    }
}
