package io.duban.process;

import io.duban.modeling.ModelStep;
import io.duban.modeling.ModelingRefusal;
import io.duban.modeling.ReleasedModel;
import io.duban.modeling.ReleasedModels;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.Missing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The released decision tables as the engine keeps them. Nothing runs by a table: it is asked anew each time. */
@Component
class EngineReleasedTables implements ReleasedModels {

    private final RepositoryService repositoryService;
    private final ReleasedTables tables;
    private final MessageSource messages;

    EngineReleasedTables(RepositoryService repositoryService, ReleasedTables tables, MessageSource messages) {
        this.repositoryService = repositoryService;
        this.tables = tables;
        this.messages = messages;
    }

    @Override
    public List<String> keys() {
        return OwnTable.all().stream().map(OwnTable::key).toList();
    }

    @Override
    public List<ReleasedModel> versions(String model) {
        return tables.versions(model).stream().map(this::version).toList();
    }

    private ReleasedModel version(DecisionDefinition version) {
        Deployment deployment = tables.deployment(version);
        return new ReleasedModel(
                version.getKey(),
                version.getVersion(),
                deployment.getDeploymentTime().toInstant(),
                ReleaseModels.isPackaged(deployment),
                0);
    }

    @Override
    public int inForce(String model) {
        return tables.latest(model).getVersion();
    }

    @Override
    public String name(String model, Locale language) {
        return messages.getMessage("modeling.table." + model, null, language);
    }

    /** A table is no drawing. */
    @Override
    public String drawing(String model, int number, Locale language) {
        throw new Missing(model + " " + number);
    }

    @Override
    public byte[] source(String model, int number) {
        return tables.source(tables.get(model, number));
    }

    @Override
    public List<ModelStep> steps(String model, int number) {
        return List.of();
    }

    @Override
    public boolean packagedWaits(String model) {
        if (ReleaseModels.isPackaged(tables.deployment(tables.latest(model)))) {
            return false;
        }
        byte[] packaged = packaged(model);
        return tables.versions(model).stream().noneMatch(version -> Arrays.equals(packaged, tables.source(version)));
    }

    @Override
    public byte[] packaged(String model) {
        return ReleaseModels.packagedTable(model).orElseThrow(() -> new Missing(model));
    }

    @Override
    public int release(String model, byte[] source) {
        String file = model + ReleaseModels.TABLE;
        try {
            ReleaseModels.releaseTable(repositoryService, file, source);
        } catch (ProcessEngineException refused) {
            throw new ModelingRefusal.EngineRefused(String.valueOf(refused.getMessage()));
        }
        tables.changed();
        return tables.latest(model).getVersion();
    }
}
