terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "database_password" {
  type      = string
  sensitive = true
}

# Pictures of the goods, for every visitor's browser.
resource "aws_s3_bucket" "assets" {
  #checkov:skip=CKV_AWS_18:Nobody reads the access logs of public pictures
  bucket = "shop-assets"
}

resource "aws_s3_bucket_public_access_block" "assets" {
  bucket                  = aws_s3_bucket.assets.id
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = false
  restrict_public_buckets = false
}

resource "aws_s3_bucket_acl" "assets" {
  bucket = aws_s3_bucket.assets.id
  acl    = "public-read"
}

# What customers send us.
module "uploads" {
  source = "./modules/bucket"
  name   = "shop-uploads"
}

# What we keep for the tax office.
module "archive" {
  source   = "./modules/bucket"
  for_each = toset(["invoices", "reports"])
  name     = "shop-${each.key}"
}

resource "aws_security_group" "database" {
  #checkov:skip=CKV_AWS_21:Orders are kept by the database, not by versions
  name = "shop-database"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_db_instance" "orders" {
  identifier             = "shop-orders"
  engine                 = "postgres"
  instance_class         = "db.t4g.small"
  allocated_storage      = 20
  username               = "shop"
  password               = var.database_password
  publicly_accessible    = true
  skip_final_snapshot    = true
  vpc_security_group_ids = [aws_security_group.database.id]
}

resource "aws_iam_policy" "reports" {
  name = "shop-reports"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "*"
      Resource = "*"
    }]
  })
}
