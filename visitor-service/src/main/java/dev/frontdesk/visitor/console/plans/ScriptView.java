package dev.frontdesk.visitor.console.plans;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.plan.Plan;
import java.util.List;

/** What the desk or the kiosk asks of each kind of visitor, and the privacy notice; nothing of who is asked inside. */
record ScriptView(String noticeVersion, Names notice, List<KindView> kinds) {

    record KindView(String kind, Names names, List<Plan.Ask> asks, List<SubjectView> subjects) {}

    record SubjectView(String subject, Names names) {}

    static ScriptView of(Plan plan) {
        return new ScriptView(
                plan.notice().version(),
                plan.notice().words(),
                plan.kinds().stream().map(ScriptView::kind).toList());
    }

    private static KindView kind(Plan.Kind kind) {
        return new KindView(
                kind.kind(),
                kind.names(),
                kind.asks(),
                kind.subjects().stream()
                        .map(one -> new SubjectView(one.subject(), one.names()))
                        .toList());
    }
}
