package io.duban.demo;

import io.duban.database.DatabaseRefused;
import io.duban.organization.LoadOrganization;
import io.duban.organization.OrganizationRefusal.OrganizationNotEmpty;
import org.springframework.stereotype.Component;

/** The units and people of the demonstration. */
@Component
@SampleOnly
class DemoPeople {

    private final Samples samples;
    private final LoadOrganization loadOrganization;

    DemoPeople(Samples samples, LoadOrganization loadOrganization) {
        this.samples = samples;
        this.loadOrganization = loadOrganization;
    }

    /** Refuses a database in which there are people already. */
    void load() {
        try {
            loadOrganization.load(samples.organization(), DemoRun.PASSWORD, DemoRun.TIMER);
        } catch (OrganizationNotEmpty inUse) {
            throw new DatabaseRefused(inUse, "database.refused.inUse");
        }
    }
}
