package dev.frontdesk.visitor.invitation;

import dev.frontdesk.visitor.invitation.InvitationCommand.UseInvitation;
import dev.frontdesk.visitor.invitation.InvitationState.NotPlanned;
import java.util.List;

/** S44. Whether somebody may come by an invitation, asked at the door; that they came is written down afterwards. */
public final class InvitationUse {

    private InvitationUse() {}

    /**
     * @param events of the invitation so far
     * @throws dev.frontdesk.kernel.Rejection as the invitation itself would refuse it
     */
    public static void require(List<InvitationEvent> events, UseInvitation command) {
        InvitationState state = new NotPlanned();
        for (var event : events) {
            state = state.after(event);
        }
        InvitationDecider.decide(state, command);
    }
}
