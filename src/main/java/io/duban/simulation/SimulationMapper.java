package io.duban.simulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface SimulationMapper {

    Optional<Order> find();

    void begin(Order order);

    void take(EngineSight.Path path);

    List<Taken> taken();

    /** One that was seen before keeps its day. */
    void add(Finding finding);

    List<Finding> findings();

    void done(String what);

    Set<String> allDone();

    /** How often a path was taken. */
    record Taken(String model, int version, String element, long taken) {}
}
