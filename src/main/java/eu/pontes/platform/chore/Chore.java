package eu.pontes.platform.chore;

import java.time.Duration;

/** Something to do again and again. Every node does it, at any time: who comes first has done it for all. */
public interface Chore {

    /** What the log says was done to so many things. */
    String done();

    Duration every();

    /** Does a bounded part of it, in its own transaction, and tells to how many; nothing is left when it tells zero. */
    int doSome();
}
