variable "project" {
  description = "Google Cloud project id"
  type        = string
}

variable "environment" {
  description = "staging or production: what the functions are told in ENVIRONMENT"
  type        = string
  validation {
    condition     = contains(["staging", "production"], var.environment)
    error_message = "environment is staging or production."
  }
}

variable "public_api_url" {
  description = "Where Twilio, SendGrid, workshops and owners reach the API, without a slash at the end"
  type        = string
}

variable "twilio_account_sid" {
  type = string
}

variable "twilio_from" {
  description = "Number that texts are sent from (E.164)"
  type        = string
}

variable "messaging" {
  description = "Bounds on messages to owners (docs/operations/configuration.md); what is empty has the platform's default"
  type = object({
    sms_countries            = optional(string, "")
    notices_per_owner_day    = optional(string, "")
    replies_per_number_day   = optional(string, "")
    segments_per_country_day = optional(string, "")
    usd_per_segment          = optional(string, "")
  })
  default = {}
}

variable "sendgrid_from" {
  description = "Address that mails are sent from"
  type        = string
}

variable "sendgrid_webhook_public_key" {
  description = "Public key of SendGrid's signed event webhook (base64)"
  type        = string
}
