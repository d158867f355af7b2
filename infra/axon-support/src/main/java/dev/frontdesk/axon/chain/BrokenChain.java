package dev.frontdesk.axon.chain;

/** Somebody laid hands on stored events. Nothing is sealed any more until somebody has looked. */
public final class BrokenChain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenChain(String what) {
        super(what);
    }
}
