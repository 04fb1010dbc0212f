package io.duban.shared;

/** The work that waits for its time: timers and the steps that the processes do by themselves. */
public interface DueJobs {

    /**
     * Does everything that is due by the clock, on the calling thread, each job in a transaction of its own, until
     * nothing more is due. A job that lost a race is run again, one that somebody else has done is passed over, and one
     * that fails is counted as tried and keeps nothing else waiting: it stands among what Duban could not do by itself.
     * What loses every race in a row ends the run, and what was done before stays done.
     *
     * @return how many jobs were done
     */
    int runDueJobs();

    /** Keeps the background workers of this node away while {@code work} runs, and starts them again if they ran. */
    void undisturbed(Runnable work);
}
