package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.nio.file.Path;
import java.util.Set;

final class FileReportSpool implements ReportSpool {
    FileReportSpool(Path file, ReportHeader header, Set<Protocol> protocols) {}

    @Override
    public LaneSpool lane(Protocol protocol) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void writeReport() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
