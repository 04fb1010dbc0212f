package io.duban.simulation;

/** Told by the engine, in its own transaction, of each sequence flow and boundary event that is taken. */
@FunctionalInterface
public interface TakenPaths {

    void taken(EngineSight.Path path);
}
