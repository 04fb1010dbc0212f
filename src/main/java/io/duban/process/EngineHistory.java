package io.duban.process;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Makes {@link KeptHistory} known to the engine, which the settings name, and how it is written. */
@Component
class EngineHistory extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomHistoryLevels(List.of(new KeptHistory()));
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.setHistoryEventProducer(new KnownDefinitions());
        configuration.getCustomHistoryEventHandlers().add(new PlainHistory());
    }
}
