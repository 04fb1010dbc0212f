package io.duban.process;

import io.duban.modeling.ModelStep;
import io.duban.modeling.ReleasedModel;
import io.duban.modeling.ReleasedModels;
import io.duban.modeling.vocabulary.OwnTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The processes and, after them, the decision tables; each asked where its kind is kept. */
@Component
@Primary
class ReleasedOfBothKinds implements ReleasedModels {

    private final EngineReleasedModels processes;
    private final EngineReleasedTables tables;

    ReleasedOfBothKinds(EngineReleasedModels processes, EngineReleasedTables tables) {
        this.processes = processes;
        this.tables = tables;
    }

    private ReleasedModels of(String model) {
        return OwnTable.named(model).isPresent() ? tables : processes;
    }

    @Override
    public List<String> keys() {
        return Stream.concat(processes.keys().stream(), tables.keys().stream()).toList();
    }

    @Override
    public List<ReleasedModel> versions(String model) {
        return of(model).versions(model);
    }

    @Override
    public int inForce(String model) {
        return of(model).inForce(model);
    }

    @Override
    public String name(String model, Locale language) {
        return of(model).name(model, language);
    }

    @Override
    public String drawing(String model, int number, Locale language) {
        return of(model).drawing(model, number, language);
    }

    @Override
    public byte[] source(String model, int number) {
        return of(model).source(model, number);
    }

    @Override
    public List<ModelStep> steps(String model, int number) {
        return of(model).steps(model, number);
    }

    @Override
    public boolean packagedWaits(String model) {
        return of(model).packagedWaits(model);
    }

    @Override
    public byte[] packaged(String model) {
        return of(model).packaged(model);
    }

    @Override
    public int release(String model, byte[] source) {
        return of(model).release(model, source);
    }
}
