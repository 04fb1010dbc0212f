package io.duban.modeling.checking.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An order of work: a process, or a part of one. */
public final class Scope {

    private final @Nullable Vertex around;
    private final List<Vertex> vertices = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    Scope(@Nullable Vertex around) {
        this.around = around;
    }

    /** A process. */
    public static Scope process() {
        return new Scope(null);
    }

    public Vertex add(String id, Vertex.Kind kind) {
        return add(id, kind, "");
    }

    /** What throws or catches the error of this code; empty for one that names none, or no error at all. */
    public Vertex add(String id, Vertex.Kind kind, String error) {
        Vertex vertex = new Vertex(id, kind, this, error);
        vertices.add(vertex);
        return vertex;
    }

    public void connect(String id, Vertex from, Vertex to, Way.When when) {
        Way way = new Way(id, from, to, when);
        ways.add(way);
        from.out().add(way);
        to.in().add(way);
    }

    @Nullable
    Vertex around() {
        return around;
    }

    List<Vertex> vertices() {
        return vertices;
    }

    List<Way> ways() {
        return ways;
    }

    /** This and all within. */
    Stream<Scope> all() {
        return Stream.concat(
                Stream.of(this),
                vertices.stream().map(Vertex::inner).flatMap(Stream::ofNullable).flatMap(Scope::all));
    }

    Stream<Vertex> allVertices() {
        return all().flatMap(scope -> scope.vertices.stream());
    }

    /** Where it begins: at its start events, else at whatever nothing leads to. */
    List<Vertex> entries() {
        List<Vertex> starts = vertices.stream()
                .filter(vertex -> vertex.kind() == Vertex.Kind.START)
                .toList();
        return starts.isEmpty()
                ? vertices.stream()
                        .filter(vertex ->
                                vertex.in().isEmpty() && !vertex.kind().isOnEdge())
                        .toList()
                : starts;
    }

    /** A part, or a process, may begin at one of several start events, but at all places that nothing leads to. */
    boolean beginsAtOne() {
        return vertices.stream().anyMatch(vertex -> vertex.kind() == Vertex.Kind.START);
    }
}
