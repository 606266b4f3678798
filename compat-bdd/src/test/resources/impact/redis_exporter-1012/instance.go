package exporter

// instanceLabels returns what the dashboard shows of an instance.
func instanceLabels(conn Conn) map[string]string {
	info := parse(conn.Do("INFO", "server"))
	return map[string]string{
		"version": info["redis_version"],
		"mode":    info["redis_mode"],
		"os":      info["os"],
	}
}
