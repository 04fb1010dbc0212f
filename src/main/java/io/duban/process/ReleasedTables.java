package io.duban.process;

import io.duban.database.KeptSettings;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/** The versions of our decision tables in the engine; {@link Missing} where there is no such one. */
@Component
class ReleasedTables implements TablesInForce {

    private final RepositoryService repositoryService;
    private final KeptSettings<OwnTable, Version> inForce = new KeptSettings<>(this::read);

    ReleasedTables(RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    @Override
    public Version of(OwnTable table) {
        return inForce.get(table);
    }

    /** The latest first. */
    List<DecisionDefinition> versions(String key) {
        return query(key).orderByDecisionDefinitionVersion().desc().list();
    }

    DecisionDefinition latest(String key) {
        return one(query(key).latestVersion(), key);
    }

    DecisionDefinition get(String key, int number) {
        if (number < 1) {
            throw new Missing(key + " " + number);
        }
        return one(query(key).decisionDefinitionVersion(number), key + " " + number);
    }

    byte[] source(DecisionDefinition version) {
        try (InputStream text = repositoryService.getDecisionModel(version.getId())) {
            return text.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Deployment deployment(DecisionDefinition version) {
        return repositoryService
                .createDeploymentQuery()
                .deploymentId(version.getDeploymentId())
                .singleResult();
    }

    /** To be said in the transaction in which one was released. */
    void changed() {
        inForce.changed();
    }

    private Version read(OwnTable table) {
        DecisionDefinition latest = latest(table.key());
        Deployment deployment = deployment(latest);
        LocalDate since = ReleaseModels.isPackaged(deployment)
                ? null
                : LocalDate.ofInstant(deployment.getDeploymentTime().toInstant(), BusinessTime.ZONE);
        return new Version(latest.getVersion(), source(latest), since);
    }

    private DecisionDefinitionQuery query(String key) {
        OwnTable table = OwnTable.named(key).orElseThrow(() -> new Missing(key));
        return repositoryService.createDecisionDefinitionQuery().decisionDefinitionKey(table.key());
    }

    private static DecisionDefinition one(DecisionDefinitionQuery query, Object named) {
        return Optional.ofNullable(query.singleResult()).orElseThrow(() -> new Missing(named));
    }
}
