package dev.frontdesk.call.telephony.asterisk;

import org.asteriskjava.manager.action.AbstractManagerAction;

/** Asks for the state of every extension that has a hint; each is told as an event of its own. */
public final class ExtensionStateListAction extends AbstractManagerAction {

    private static final long serialVersionUID = 1L;

    @Override
    public String getAction() {
        return "ExtensionStateList";
    }
}
