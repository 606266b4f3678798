package io.kvcompat.bdd;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.SelectUris;
import org.junit.platform.suite.api.Suite;

/** What {@code mvn verify} runs: every feature and every Java scenario on the targets. */
@Suite
@IncludeEngines({"cucumber", "junit-jupiter"})
@SelectUris("classpath:features")
@SelectClasses(JavaScenariosCase.class)
@IncludeClassNamePatterns(".*Case")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "io.kvcompat.bdd.steps")
class CompatSuiteIT {
    @BeforeSuite
    static void open() {
        SuiteRun.open();
    }

    @AfterSuite
    static void finish() {
        SuiteRun.finish();
    }
}
