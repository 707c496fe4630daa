output "ingest_url" {
  description = "Where units post their uploads, until a load balancer with a name of its own stands in front"
  value       = google_cloudfunctions2_function.function["ingest"].service_config[0].uri
}

output "function_urls" {
  value = { for name, f in google_cloudfunctions2_function.function : name => f.service_config[0].uri }
}
