/* Makes Cucumber's messages of what the page holds: ids from places, and steps of features from those of pickles. */
window.CUCUMBER_MESSAGES = (function (report) {
  "use strict";
  var messages = [{ meta: report.meta }, { testRunStarted: report.started }];
  var pickles = [];

  function time(millis) {
    return { seconds: Math.floor(millis / 1000), nanos: (millis % 1000) * 1000000 };
  }

  function location(at) {
    return { line: at.line, column: 1 };
  }

  /* Fills a step of the feature from the step of a pickle that was made of it. */
  function fillStep(step, made) {
    step.id = String(step.id);
    step.location = location(step.location);
    step.text = step.text === undefined ? made.text : step.text;
    if (made && made.argument && made.argument.docString && !step.docString) {
      step.docString = { location: step.location, delimiter: '"""', content: made.argument.docString.content };
    }
  }

  function fill(node, prefix, steps) {
    if (Array.isArray(node)) {
      node.forEach(function (one) { fill(one, prefix, steps); });
    } else if (node && typeof node === "object") {
      Object.keys(node).forEach(function (key) {
        if (key === "id") {
          node.id = prefix + node.id;
        } else if (key === "location") {
          node.location = location(node.location);
        } else if (key === "steps") {
          node.steps.forEach(function (step) {
            step.id = prefix + step.id;
            fillStep(step, steps[step.id] || {});
            fill(step.docString ? [] : step.dataTable, prefix, steps);
          });
        } else {
          fill(node[key], prefix, steps);
        }
      });
      ["scenario", "feature", "rule", "examples"].forEach(function (key) {
        [].concat(node[key] || []).forEach(function (one) { one.tags = one.tags || []; });
      });
      if (node.scenario) {
        node.scenario.examples = node.scenario.examples || [];
      }
    }
  }

  report.documents.forEach(function (one, number) {
    var prefix = number + "-";
    var uri = one.document.uri;
    var steps = {};
    var made = one.pickles.map(function (pickle) {
      var id = "p" + pickles.length;
      var whole = {
        id: id,
        uri: uri,
        name: pickle.name,
        language: one.document.feature.language,
        astNodeIds: pickle.ast.map(function (ast) { return prefix + ast; }),
        tags: (pickle.tags || []).map(function (tag) { return { name: tag[0], astNodeId: prefix + tag[1] }; }),
        steps: pickle.steps.map(function (step, place) {
          var ids = step.ast.map(function (ast) { return prefix + ast; });
          steps[ids[0]] = step;
          return { id: id + "." + place, text: step.text, argument: step.argument, astNodeIds: ids };
        })
      };
      pickles.push(whole);
      return whole;
    });
    fill(one.document, prefix, steps);
    messages.push({ gherkinDocument: one.document });
    made.forEach(function (pickle) { messages.push({ pickle: pickle }); });
  });

  report.hooks.forEach(function (hook) { messages.push({ hook: hook }); });

  report.cases.forEach(function (one, number) {
    var pickle = pickles[one.pickle];
    if (!pickle) {
      return;
    }
    var id = "c" + number;
    var places = one.steps || pickle.steps.map(function (step, place) { return place; });
    var steps = places.map(function (place, nth) {
      var step = { id: id + "." + nth };
      if (typeof place === "string") {
        step.hookId = place;
      } else {
        step.pickleStepId = pickle.steps[place].id;
        step.stepDefinitionIds = [];
        step.stepMatchArgumentsLists = [{ stepMatchArguments: [] }];
      }
      return step;
    });
    messages.push({ testCase: { id: id, pickleId: pickle.id, testSteps: steps } });
    messages.push({ testCaseStarted: { id: id + "s", testCaseId: id, attempt: 0, timestamp: time(one.at) } });
    (one.attachments || []).forEach(function (attachment) {
      messages.push({
        attachment: {
          body: attachment.body,
          contentEncoding: attachment.contentEncoding,
          mediaType: attachment.mediaType,
          fileName: attachment.fileName,
          testCaseStartedId: id + "s",
          testStepId: steps[attachment.step].id
        }
      });
    });
    var at = one.at;
    steps.forEach(function (step, nth) {
      var took = one.took[nth] || 0;
      var other = (one.results || {})[nth] || { status: "PASSED" };
      messages.push({
        testStepStarted: { testCaseStartedId: id + "s", testStepId: step.id, timestamp: time(at) }
      });
      at += took;
      messages.push({
        testStepFinished: {
          testCaseStartedId: id + "s",
          testStepId: step.id,
          timestamp: time(at),
          testStepResult: { status: other.status, message: other.message, duration: time(took) }
        }
      });
    });
    messages.push({ testCaseFinished: { testCaseStartedId: id + "s", timestamp: time(at), willBeRetried: false } });
  });

  messages.push({ testRunFinished: report.finished });
  return messages;
})(window.COMPAT_REPORT);
