package dev.easel.language.call;

/**
 * A call without an answer. Says only how it ended: what the peer or a library has to say about it
 * may contain the key.
 */
public final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Outcome outcome;

    public CallFailed(Outcome outcome) {
        super(outcome.word(), null, false, false);
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
